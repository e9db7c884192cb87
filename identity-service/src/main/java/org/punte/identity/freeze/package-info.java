/** Stopping a colleague whose account looks coerced or stolen: one may, two undo it. */
@NullMarked
package org.punte.identity.freeze;

import org.jspecify.annotations.NullMarked;
