package org.punte.portal.client.application;

import java.time.LocalDate;

/** A check made outside of this system: what was done, where it can be found again, and when. */
public record Check(CheckKind kind, String reference, LocalDate on) {}
