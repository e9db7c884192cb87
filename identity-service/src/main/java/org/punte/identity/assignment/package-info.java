/** Who works with whom, for the supervisor to decide. */
@NullMarked
package org.punte.identity.assignment;

import org.jspecify.annotations.NullMarked;
