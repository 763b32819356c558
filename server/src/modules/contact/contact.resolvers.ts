import { AnnouncementsResolver } from './announcements.resolver.js';
import { CooperativeResolver } from './cooperative.resolver.js';

/** The resolvers of „Kontakt”. */
export const CONTACT_RESOLVERS = [CooperativeResolver, AnnouncementsResolver];
