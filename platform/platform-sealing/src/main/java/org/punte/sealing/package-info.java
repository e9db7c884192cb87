/** Text that only its own subject's key opens, and only in the place where it was sealed. */
@NullMarked
package org.punte.sealing;

import org.jspecify.annotations.NullMarked;
