import type { RepairView } from '../views/repair-view';

/** Two questions for whoever leads, three for whoever is led. Words: `prepare.prompt.*`. */
const MANAGER_PROMPTS = ['their-mind', 'their-work'] as const;
const EMPLOYEE_PROMPTS = ['went-well', 'in-the-way', 'take-away'] as const;
export const PROMPTS = [...MANAGER_PROMPTS, ...EMPLOYEE_PROMPTS] as const;

export type Prompt = (typeof PROMPTS)[number];

/** Between equals each side prepares for itself, as an employee does. */
export function promptsFor(role: RepairView['role']): readonly Prompt[] {
  return role === 'manager' ? MANAGER_PROMPTS : EMPLOYEE_PROMPTS;
}
