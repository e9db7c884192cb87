/** Who acts, and for which agency. */
@NullMarked
package org.punte.web.caller;

import org.jspecify.annotations.NullMarked;
