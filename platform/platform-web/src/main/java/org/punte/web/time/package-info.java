/** The one clock. */
@NullMarked
package org.punte.web.time;

import org.jspecify.annotations.NullMarked;
