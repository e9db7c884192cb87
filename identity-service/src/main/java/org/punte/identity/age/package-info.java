/** Who is treated as a child: one rule, and what follows from its answer is told here. */
@NullMarked
package org.punte.identity.age;

import org.jspecify.annotations.NullMarked;
