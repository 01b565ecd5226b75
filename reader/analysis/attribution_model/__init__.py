"""Who said what, by the trained model: words and windows, the network, decoding, attributions.

NumPy, ONNX Runtime and tokenizers only; `component` alone knows spaCy. Training reads its words
and windows with the same functions, so that the model sees at run time what it saw in training.
"""
