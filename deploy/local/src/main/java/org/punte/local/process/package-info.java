/** Services as processes of this machine: started, watched, measured, ended. */
@NullMarked
package org.punte.local.process;

import org.jspecify.annotations.NullMarked;
