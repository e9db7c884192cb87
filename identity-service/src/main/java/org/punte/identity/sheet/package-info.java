/** Indicator sheets: filled in over several talks, submitted once, read again for ever. */
@NullMarked
package org.punte.identity.sheet;

import org.jspecify.annotations.NullMarked;
