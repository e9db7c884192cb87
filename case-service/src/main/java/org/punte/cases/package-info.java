/** Case files of agencies, and the parts of them that others read under a grant. */
@NullMarked
package org.punte.cases;

import org.jspecify.annotations.NullMarked;
