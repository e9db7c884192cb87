package org.punte.identity.mending;

import jakarta.validation.constraints.AssertTrue;

/** Gives again what was ended by mistake. {@code confirmed}: the person was asked once more, and said yes. */
record Mend(@AssertTrue boolean confirmed) {}
