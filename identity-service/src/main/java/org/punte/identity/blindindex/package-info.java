/** Finding sealed records without opening all of them: cards to compare, and an index that tells as little as it can. */
@NullMarked
package org.punte.identity.blindindex;

import org.jspecify.annotations.NullMarked;
