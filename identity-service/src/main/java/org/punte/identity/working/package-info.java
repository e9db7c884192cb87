/** Telling other services who works with a person: what may be done for her is asked of whoever works with her, everywhere. */
@NullMarked
package org.punte.identity.working;

import org.jspecify.annotations.NullMarked;
