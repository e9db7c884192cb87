/** A service that the one under test asks, played: it answers what a test says. */
@NullMarked
package org.punte.testing.neighbour;

import org.jspecify.annotations.NullMarked;
