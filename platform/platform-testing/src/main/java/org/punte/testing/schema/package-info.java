/** Databases as they were before, and what later migrations make of their rows. */
@NullMarked
package org.punte.testing.schema;

import org.jspecify.annotations.NullMarked;
