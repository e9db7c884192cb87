/** What has to be done for a person by a certain time, and by whom: opened by what happened, ended by what was done. */
@NullMarked
package org.punte.identity.task;

import org.jspecify.annotations.NullMarked;
