/** Who decides for a child, by what right, and what happens when that is not safe. */
@NullMarked
package org.punte.identity.guardian;

import org.jspecify.annotations.NullMarked;
