package org.punte.portal.referral;

import org.punte.portal.client.identity.Consent;

/** A live consent of the person, as something to choose in the form: it decides to whom the referral can go. */
record Choice(Consent consent, String agency) {}
