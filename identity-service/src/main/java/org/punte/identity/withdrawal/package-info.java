/** Changing one's mind: what was agreed ends at once, and how that was said stays on record. */
@NullMarked
package org.punte.identity.withdrawal;

import org.jspecify.annotations.NullMarked;
