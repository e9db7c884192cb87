/** How much each service still has open for an agency: numbers, and the end of an agency when they are all zero. */
@NullMarked
package org.punte.identity.openwork;

import org.jspecify.annotations.NullMarked;
