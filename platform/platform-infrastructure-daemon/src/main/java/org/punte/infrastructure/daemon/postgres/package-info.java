/** PostgreSQL as a child process. */
@NullMarked
package org.punte.infrastructure.daemon.postgres;

import org.jspecify.annotations.NullMarked;
