// What the pages do beyond what they say. Every page works without it.
import "./suggest.js";
