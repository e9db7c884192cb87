/** How often a service goes to its database and waits. */
@NullMarked
package org.punte.testing.trip;

import org.jspecify.annotations.NullMarked;
