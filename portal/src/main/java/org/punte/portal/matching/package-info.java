/** Finding persons again, deciding about possible doubles, linking records. */
@NullMarked
package org.punte.portal.matching;

import org.jspecify.annotations.NullMarked;
