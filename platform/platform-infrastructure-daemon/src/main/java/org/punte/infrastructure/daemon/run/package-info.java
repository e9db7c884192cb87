/** What every part of a run needs: its settings, folder, ports, child processes and programs. */
@NullMarked
package org.punte.infrastructure.daemon.run;

import org.jspecify.annotations.NullMarked;
