/** The same key and body have the same effect once. */
@NullMarked
package org.punte.web.idempotency;

import org.jspecify.annotations.NullMarked;
