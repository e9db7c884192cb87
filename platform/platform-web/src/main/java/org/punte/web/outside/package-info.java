/** Questions to other services, outside of transactions. */
@NullMarked
package org.punte.web.outside;

import org.jspecify.annotations.NullMarked;
