/** By telephone first: writing down who promised, and confirming it in one tap. */
@NullMarked
package org.punte.portal.promise;

import org.jspecify.annotations.NullMarked;
