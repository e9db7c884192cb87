/** Versions of a single thing on the wire: {@code ETag} out, {@code If-Match} in. */
@NullMarked
package org.punte.web.tag;

import org.jspecify.annotations.NullMarked;
