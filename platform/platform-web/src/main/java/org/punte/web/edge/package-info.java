/** The first and last thing that a request meets: limits, request id, headers, load. */
@NullMarked
package org.punte.web.edge;

import org.jspecify.annotations.NullMarked;
