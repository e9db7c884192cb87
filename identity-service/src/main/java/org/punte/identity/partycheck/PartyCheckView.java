package org.punte.identity.partycheck;

/** Whether all of them may be brought together. Who is in the way, and why, is not said. */
record PartyCheckView(boolean possible) {}
