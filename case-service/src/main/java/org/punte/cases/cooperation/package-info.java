/** What two agencies may share at this moment: both take part and, where the network asks for it, they have agreed on it. */
@NullMarked
package org.punte.cases.cooperation;

import org.jspecify.annotations.NullMarked;
