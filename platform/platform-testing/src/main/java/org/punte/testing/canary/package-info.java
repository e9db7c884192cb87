/** How a word is searched for: its disguises, and every row of a database. */
@NullMarked
package org.punte.testing.canary;

import org.jspecify.annotations.NullMarked;
