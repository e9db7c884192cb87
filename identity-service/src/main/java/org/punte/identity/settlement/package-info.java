/** How each person of an agency that closes was provided for: handed over, or at rest. Nobody is forgotten. */
@NullMarked
package org.punte.identity.settlement;

import org.jspecify.annotations.NullMarked;
