package org.punte.portal.person;

import org.punte.portal.client.identity.Consent;

/** A consent with the name of the agency it is for. */
record Agreed(Consent consent, String agency) {}
