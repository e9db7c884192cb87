/** Work that goes round all agencies. */
@NullMarked
package org.punte.identity.round;

import org.jspecify.annotations.NullMarked;
