/** What a service checks before it serves, and how it stops. */
@NullMarked
package org.punte.web.startup;

import org.jspecify.annotations.NullMarked;
