/** How records of one agency belong together: the same human, or near ones. Links merge nothing and can be ended. */
@NullMarked
package org.punte.identity.link;

import org.jspecify.annotations.NullMarked;
