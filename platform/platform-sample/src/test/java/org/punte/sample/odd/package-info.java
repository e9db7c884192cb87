/** Endpoints that do what no service may do, to see what the platform makes of it. */
@NullMarked
package org.punte.sample.odd;

import org.jspecify.annotations.NullMarked;
