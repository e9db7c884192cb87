/** How a service refuses: one exception, one body, one catalogue of published slugs. */
@NullMarked
package org.punte.web.problem;

import org.jspecify.annotations.NullMarked;
