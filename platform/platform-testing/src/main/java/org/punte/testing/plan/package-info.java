/** How a database would find what is asked for. */
@NullMarked
package org.punte.testing.plan;

import org.jspecify.annotations.NullMarked;
