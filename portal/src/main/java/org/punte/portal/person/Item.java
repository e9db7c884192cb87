package org.punte.portal.person;

import org.punte.portal.client.referral.Referral;

/** An item of one person, with the name of the agency at its other end. */
record Item(Referral referral, String agency) {}
