/** Recovery and reflection: time for a person to recover and to think, that runs out with warnings and ends no help. */
@NullMarked
package org.punte.identity.reflection;

import org.jspecify.annotations.NullMarked;
