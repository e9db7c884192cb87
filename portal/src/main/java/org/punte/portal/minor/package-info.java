/** The pages about somebody who is treated as a child: age, guardians, the directorate, what was told, and what is best. */
@NullMarked
package org.punte.portal.minor;

import org.jspecify.annotations.NullMarked;
