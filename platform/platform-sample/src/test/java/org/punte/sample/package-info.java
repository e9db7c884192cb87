/** A service as small as can be, on which the platform is proven: its resources, and what they answer. */
package org.punte.sample;
