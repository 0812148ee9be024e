import { tellTruth } from './truth';

tellTruth('outlook');
