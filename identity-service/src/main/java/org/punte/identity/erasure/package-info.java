/** Forgetting who applied for an agency, when nobody needs it any more. */
@NullMarked
package org.punte.identity.erasure;

import org.jspecify.annotations.NullMarked;
