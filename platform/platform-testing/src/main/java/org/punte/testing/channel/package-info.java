/** How a test's words reach the channels of a service that listens to events. */
@NullMarked
package org.punte.testing.channel;

import org.jspecify.annotations.NullMarked;
