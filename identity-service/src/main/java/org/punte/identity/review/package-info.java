/** Every ninety days the administrator says who still works there. The last desk or supervisor is never blocked by it. */
@NullMarked
package org.punte.identity.review;

import org.jspecify.annotations.NullMarked;
