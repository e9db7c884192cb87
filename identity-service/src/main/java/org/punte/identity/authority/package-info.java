/** Who decides on behalf of an authority, and about whom. */
@NullMarked
package org.punte.identity.authority;

import org.jspecify.annotations.NullMarked;
