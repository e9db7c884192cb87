/** Finding one of one's own persons again, by what one remembers of them. */
@NullMarked
package org.punte.identity.search;

import org.jspecify.annotations.NullMarked;
