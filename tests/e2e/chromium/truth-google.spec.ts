import { tellTruth } from './truth';

tellTruth('google');
