/** Who is not available for a person. */
@NullMarked
package org.punte.identity.availability;

import org.jspecify.annotations.NullMarked;
